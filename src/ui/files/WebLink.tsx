/** A value of a file, as written; a link where it is nothing but a web address. */
import { webHost } from "../../app/web-address";

export function WebLink({ text }: { text: string }) {
	const host = webHost(text);
	if (host === null) return <bdi class="found-value">{text}</bdi>;
	return (
		<>
			<a href={text.trim()} rel="noopener noreferrer" target="_blank">
				<bdi class="found-value">{text}</bdi>
			</a>{" "}
			<bdi class="muted small">({host})</bdi>
		</>
	);
}
