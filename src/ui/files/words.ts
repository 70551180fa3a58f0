/** The words of bringing files, beside those of the page. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type LaterWords, laterIn } from "../../app/i18n/later";
import { useWords } from "../context";
import type { FilesProgram } from "./program";

/** The texts about files, in the language of the interface. */
export function useImportWords(): LaterWords["brought"] {
	return laterIn(useWords().language).brought;
}

/** Handed on to all that is shown of files. */
export const FilesContext = createContext<FilesProgram | null>(null);

/** The program of files. Throws where a component stands outside of it. */
export function useFiles(): FilesProgram {
	const program = useContext(FilesContext);
	if (!program) throw new Error("what is shown of files stands outside of their program");
	return program;
}
