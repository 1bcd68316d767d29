import { SENTENCES } from "../../features/account/labels.ts";
import { ButtonLink } from "../../kit/Button.tsx";
import { ProblemNotice } from "../../kit/ProblemNotice.tsx";
import { problemOf } from "../../kit/problem.ts";
import { Refusal } from "../../kit/refusal.ts";
import { useProvider } from "./session.ts";

const WHY = {
	"account.provider-failed": SENTENCES["account.provider-failed"](),
	"account.provider-unknown": SENTENCES["account.provider-unknown"](),
};
const isKnown = (code: string | undefined): code is keyof typeof WHY =>
	code !== undefined && code in WHY;

/** The way to the sign-in of the province, where there is one, and why the last one led back here. */
export function ProviderEntry(props: {
	next: string;
	refused: string | undefined;
}) {
	const provider = useProvider();
	if (!provider) return null;
	const { refused } = props;
	return (
		<>
			{isKnown(refused) && (
				<ProblemNotice
					problem={problemOf(new Refusal(refused, WHY[refused]))}
				/>
			)}
			<ButtonLink
				wide
				icon="right"
				href={`/api/provider/leave?${new URLSearchParams({ den: props.next })}`}
			>
				Vào qua {provider.name}
			</ButtonLink>
		</>
	);
}
