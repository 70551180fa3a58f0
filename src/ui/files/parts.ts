/** The components that come with the program of files, each within reach of it. */
import "../later-styles";
import { type ComponentType, h } from "preact";
import { FileFilters } from "./FileFilters";
import { FileResults } from "./FileResults";
import { FileRows } from "./FileRows";
import { FilesForm } from "./FilesForm";
import { FilesList } from "./FilesList";
import type { FilesParts, FilesProgram } from "./program";
import { RowDetails } from "./RowDetails";
import { RowLine } from "./RowLine";
import { FilesContext } from "./words";

/** @param program called when a component is drawn, once it is whole. */
export function filesParts(program: () => FilesProgram): FilesParts {
	const within =
		<Props extends object>(Part: ComponentType<Props>): ComponentType<Props> =>
		(props: Props) =>
			h(FilesContext.Provider, { value: program() }, h(Part, props));
	return {
		FilesForm: within(FilesForm),
		FilesList: within(FilesList),
		RowDetails: within(RowDetails),
		RowLine: within(RowLine),
		FileRows: within(FileRows),
		FileFilters: within(FileFilters),
		FileResults: within(FileResults),
	};
}
