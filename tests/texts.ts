/** Before the tests of a file: the texts of all languages are there, as the page has those of its own. */
import { INTERFACE_LANGUAGES } from "../src/app/i18n/languages";
import { loadTexts } from "../src/app/i18n/texts";

await Promise.all(INTERFACE_LANGUAGES.map(loadTexts));
