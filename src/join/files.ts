/** What is fetched when a reader asks for a file (of the data, of a picture's evidence) or for the code of a frame. One piece. */
export { DataForm } from "../ui/DataForm";
export { EmbedForm } from "../ui/EmbedForm";
export { EvidenceForm } from "../ui/EvidenceForm";
export { saveSources } from "./evidence";
export { dataContents, saveData } from "./export";
