/** The style of what no page shows at first: whatever may be the first to show such a thing brings it. */
import "./styles/later.css";
