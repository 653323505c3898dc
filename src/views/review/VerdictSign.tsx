// What an editor has done with an event, as a form: open, accepted, changed, hidden. Its word stands beside it.
import type { Verdict } from '../../domain/review/review-report.ts';

const FORMS: Readonly<Record<Verdict, string>> = {
  accepted: 'm4.5 8.2 2.4 2.4 4.6-5',
  changed: 'M5 11l.4-2 4.3-4.3 1.6 1.6L7 10.6z',
  hidden: 'M4.8 8h6.4',
};

export function VerdictSign({ verdict }: { readonly verdict: Verdict | null }) {
  return (
    <svg className="rv-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle
        cx="8"
        cy="8"
        r="6.5"
        fill={verdict === null ? 'none' : 'currentColor'}
        stroke="currentColor"
        strokeWidth="1.25"
        strokeDasharray={verdict === null ? '2 2' : undefined}
      />
      {verdict && <path className="rv-sign-form" d={FORMS[verdict]} fill="none" strokeWidth="1.75" />}
    </svg>
  );
}
