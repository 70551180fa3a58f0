/** What draws as vectors, the map and pictures of it, fetched in one piece: it must be there when it is needed. */
export { fitted } from "../svg/camera";
export { toDom } from "../svg/dom";
export { drawPicture, requestOf } from "../svg/picture";
export { stillOf } from "../svg/still";
export { toFile } from "../svg/tree";
export { createSvgView } from "../svg/view";
