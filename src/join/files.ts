/** What is fetched when a reader asks for a file: of the data, of the evidence beside a picture, a film. One piece. */
export { DataForm } from "../ui/DataForm";
export { EvidenceForm } from "../ui/EvidenceForm";
export { FilmForm } from "../ui/FilmForm";
export { saveSources } from "./evidence";
export { dataContents, saveData } from "./export";
