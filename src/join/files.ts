/** What the first page does without, in one piece: files (of the data, of a picture, of its evidence, films), the code of a frame, the frame's own layout. */
import "../ui/later-styles";

export { ArchivedEvents } from "../ui/ArchivedEvents";
export { DataForm } from "../ui/DataForm";
export { EmbedBar, EmbedPanel, GestureHint } from "../ui/Embed";
export { EmbedForm } from "../ui/EmbedForm";
export { FilmForm } from "../ui/FilmForm";
export { SnapshotForm } from "../ui/SnapshotForm";
export { saveSources } from "./evidence";
export { dataContents, saveData } from "./export";
