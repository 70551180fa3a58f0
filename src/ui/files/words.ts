/** The words of bringing files, beside those of the page. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type ImportWords, importWordsIn } from "../../app/i18n/import-words";
import { useWords } from "../context";
import type { FilesProgram } from "./program";

export function useImportWords(): ImportWords {
	return importWordsIn(useWords().language);
}

/** Handed on to all that is shown of files. */
export const FilesContext = createContext<FilesProgram | null>(null);

export function useFiles(): FilesProgram {
	const program = useContext(FilesContext);
	if (!program) throw new Error("what is shown of files stands outside of their program");
	return program;
}
