/** What a page asks the worker that answers for it: whether a load would show nothing newer. The answer is true or false. */
export const IS_NEWEST = "is-newest";
