/** What draws pictures as vectors, fetched in one piece. */
export { toDom } from "../svg/dom";
export { drawPicture } from "../svg/picture";
export { stillOf } from "../svg/still";
export { toFile } from "../svg/tree";
