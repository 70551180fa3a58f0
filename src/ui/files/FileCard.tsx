/** One file on the map: its sign and name, what was read, its kinds, and what can be done with it. */
import { useState } from "preact/hooks";
import type { FileLayer } from "../../app/file-layers";
import { formsOf } from "../../app/scene-events";
import { CheckField } from "../CheckField";
import { useActions, useWords } from "../context";
import { onEnter } from "../enter";
import { SignSwatch } from "../SignSwatch";
import { FileKinds } from "./FileKinds";
import { FileMembers } from "./FileMembers";
import { FileProblems } from "./Problems";
import { LAYER_FORMATS } from "./program";
import { FileFacts, useHasOutside } from "./ReadResult";
import { useFiles, useImportWords } from "./words";

interface FileCardProps {
	layer: FileLayer;
	isOn: boolean;
}

const FORMAT_NAMES = { csv: "CSV", geojson: "GeoJSON" } as const;

export function FileCard({ layer, isOn }: FileCardProps) {
	const own = useImportWords();
	const { f } = useWords();
	const { showFile, changeFile } = useActions();
	const program = useFiles();
	const hasOutside = useHasOutside(layer);
	const [complaint, setComplaint] = useState("");
	/** What is asked of the browser and not done yet. */
	const [wish, setWish] = useState<boolean | null>(null);
	const { id, name, file, problems, kept } = layer;
	const [form = "dots"] = formsOf(file);
	return (
		<article class="file-card" aria-label={name}>
			<header>
				<SignSwatch sign={{ kind: "event", form, look: layer.look }} />
				<NameField
					name={name}
					onChange={(next) => changeFile(id, { name: next === "" ? file.name : next })}
				/>
				<input
					type="checkbox"
					checked={isOn}
					aria-label={own.list.show(name)}
					onChange={(event) => showFile(id, event.currentTarget.checked)}
				/>
			</header>
			<p class="muted small">{own.list.notChecked}</p>
			<FileFacts layer={layer} />
			{problems.total > 0 && (
				<details>
					<summary>{own.problems.heading(f.number(problems.total))}</summary>
					<FileProblems name={file.name} problems={problems} />
				</details>
			)}
			<FileMembers members={file.members} />
			{file.kinds.length > 1 && <FileKinds layer={layer} />}
			<CheckField
				label={own.list.keep}
				isOn={wish ?? kept}
				onChange={async (wanted) => {
					setWish(wanted);
					const isDone = await program.keep(layer, wanted);
					setWish(null);
					setComplaint(isDone ? "" : wanted ? own.list.notKept : own.list.stillKept);
				}}
			/>
			{kept && <p class="muted small">{own.list.kept}</p>}
			{complaint !== "" && (
				<p role="alert" class="complaint">
					{complaint}
				</p>
			)}
			{file.shapes.length > 0 && (
				<p class="muted small">
					{own.list.csvLeavesOut(file.shapes.length, f.number(file.shapes.length))}
				</p>
			)}
			<p class="dialog-actions">
				{hasOutside && (
					<button type="button" class="secondary" onClick={() => void program.openAlone(layer)}>
						{own.read.ownMap}
					</button>
				)}
				{LAYER_FORMATS.map((format) => (
					<button
						key={format}
						type="button"
						class="secondary"
						onClick={async () => {
							const isSaved = await program.save(layer, format);
							setComplaint(isSaved ? "" : own.list.notSaved);
						}}
					>
						{own.list.save(FORMAT_NAMES[format])}
					</button>
				))}
				<button
					type="button"
					class="secondary"
					aria-label={own.list.remove(name)}
					onClick={() => program.remove(layer)}
				>
					{own.list.removeShort}
				</button>
			</p>
		</article>
	);
}

interface NameFieldProps {
	name: string;
	onChange: (name: string) => void;
}

const LONGEST_NAME = 80;

/** Takes the name when it is left or confirmed; an empty one is the file's own again. */
function NameField({ name, onChange }: NameFieldProps) {
	const own = useImportWords();
	return (
		<input
			type="text"
			class="file-name"
			dir="auto"
			aria-label={own.list.name}
			maxLength={LONGEST_NAME}
			value={name}
			onKeyDown={(event) => onEnter(() => event.currentTarget.blur())(event)}
			onBlur={(event) => onChange(event.currentTarget.value.trim())}
		/>
	);
}
