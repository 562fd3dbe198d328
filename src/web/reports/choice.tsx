import { type ReactNode, useId } from 'react';
import { enumLabel } from '../shared/model-labels.ts';
import { useSettings } from '../shared/settings.ts';

/** A choice of one value of an enumeration, or of all. */
export function Choice(props: {
  /** The enumeration's name in the API. */
  enumeration: string;
  label: string;
  /** The words for no choice; without them there is always one. */
  all?: string;
  value: string;
  values: readonly string[];
  onChange: (value: string) => void;
}): ReactNode {
  const { language } = useSettings();
  const id = useId();
  return (
    <span>
      <label htmlFor={id}>{props.label}</label>{' '}
      <select id={id} className="field" value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        {props.all && <option value="">{props.all}</option>}
        {props.values.map((value) => (
          <option key={value} value={value}>
            {enumLabel(props.enumeration, value, language)}
          </option>
        ))}
      </select>
    </span>
  );
}
