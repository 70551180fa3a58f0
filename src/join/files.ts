/** What is fetched when a reader asks for a file: of the data, a picture, or the evidence beside it. One piece. */
export { DataForm } from "../ui/DataForm";
export { SnapshotForm } from "../ui/SnapshotForm";
export { saveSources } from "./evidence";
export { dataContents, saveData } from "./export";
