/**
 * What is read once something is chosen or asked for: details, lists, findings, choices, comparisons. One piece,
 * fetched in the first quiet moment: the first view waits for none of it.
 */
import "./later-styles";

export { barLines } from "../app/bar-lines";
export { spokenPlace } from "../app/spoken-place";
export { AboutData } from "./About";
export { AgreementDetails } from "./AgreementDetails";
export { AgreementList } from "./AgreementList";
export { AreaChart } from "./AreaChart";
export { Choice } from "./Choice";
export { Comparison } from "./Comparison";
export { DateForm } from "./DateForm";
export { DisagreementList } from "./Disagreements";
export { EventList } from "./EventList";
export { FilterPanel } from "./FilterPanel";
export { HeldPlaces } from "./HeldPlaces";
export { LeadRest } from "./LeadRest";
export { SearchResults } from "./SearchResults";
export { SourceDetails } from "./SourceDetails";
export { SourceIndex } from "./SourceIndex";
export { SpotDetails } from "./SpotDetails";
export { StripKey } from "./StripKey";
export { Thing } from "./Thing";
