/** What is fetched when a reader asks for a file: of the data, or of the evidence beside a picture. One piece. */
export { DataForm } from "../ui/DataForm";
export { EvidenceForm } from "../ui/EvidenceForm";
export { saveSources } from "./evidence";
export { dataContents, saveData } from "./export";
