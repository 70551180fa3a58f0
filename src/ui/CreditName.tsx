/** Who is credited, as a link where there is an address. */
import type { LanguageMap } from "../model/types";
import { Name } from "./Text";

interface CreditNameProps {
	of: { readonly text: LanguageMap; readonly url?: string | undefined };
}

export function CreditName({ of: { text, url } }: CreditNameProps) {
	if (url === undefined) return <Name of={text} />;
	return (
		<a href={url} target="_blank" rel="noopener noreferrer">
			<Name of={text} />
		</a>
	);
}
