import css from "./FieldList.module.css";

/** Names and values, one under the other; what is not recorded says so. */
export function FieldList(props: {
	fields: readonly { name: string; value: string | null }[];
	/** Side by side on a desk. */
	two?: boolean;
}) {
	return (
		<dl className={css.list} data-two={props.two || undefined}>
			{props.fields.map(({ name, value }) => (
				<div key={name}>
					<dt className={css.name}>{name}</dt>
					<dd className={css.value} data-none={value === null || undefined}>
						{value ?? "Chưa ghi"}
					</dd>
				</div>
			))}
		</dl>
	);
}
