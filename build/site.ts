/** All that a build tells of its dataset, as the one thing that it loads. */
export { dataPackage } from "./data-package";
export { datasetIn } from "./dataset";
export { headTags, withTitle } from "./head";
export { isReal } from "./homepage";
