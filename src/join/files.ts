/** What is fetched when a reader asks for a file: of the data, a picture, the evidence beside it, a film. One piece. */
export { DataForm } from "../ui/DataForm";
export { FilmForm } from "../ui/FilmForm";
export { SnapshotForm } from "../ui/SnapshotForm";
export { saveSources } from "./evidence";
export { dataContents, saveData } from "./export";
