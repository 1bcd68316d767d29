import type { ReactNode } from "react";
import { useBrand } from "./brand.ts";
import { Icon } from "./Icon.tsx";
import css from "./ProblemNotice.module.css";
import type { Problem } from "./problem.ts";

type Said = {
	what: ReactNode;
	/** The place: a row and column, a field, a paper. */
	where?: ReactNode;
	todo?: ReactNode;
};

type ProblemNoticeProps = {
	/** The buttons that help. */
	children?: ReactNode;
} & ({ problem: Problem } | Said);

/** Says what went wrong, where, and what to do; read aloud at once. */
export function ProblemNotice(props: ProblemNoticeProps) {
	const { what, where, todo }: Said =
		"problem" in props ? props.problem : props;
	const { signIn } = useBrand();
	const signedOut = "problem" in props && props.problem.signedOut;
	return (
		<div className={css.problem} role="alert">
			<Icon name="late" />
			<div className={css.words}>
				<p className={css.what}>
					{where && <>{where}: </>}
					{what}
				</p>
				{todo && <p>{todo}</p>}
				{signedOut && (
					<p>
						<a href={signIn} target="_blank" rel="noreferrer">
							Đăng nhập ở trang mới
						</a>{" "}
						rồi trở lại đây làm tiếp, nội dung đã nhập vẫn còn.
					</p>
				)}
				{props.children && <div className={css.help}>{props.children}</div>}
			</div>
		</div>
	);
}
