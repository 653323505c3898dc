// Says politely what a change of the lanes did; nothing where their events or their grouping changed.
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Translate } from '../../i18n/translate.ts';
import type { LaneArrangement, LaneIndex } from '../../layout/timeline/arrange-lanes.ts';
import { describeLaneChange } from './lane-words.ts';

export function useLaneNews(
  lanes: LaneIndex,
  arrangement: LaneArrangement,
  nameOf: (key: string) => string,
  acted: RefObject<string | null>,
  t: Translate,
): string {
  const [said, setSaid] = useState('');
  const before = useRef({ lanes, arrangement });
  useEffect(() => {
    const { lanes: from, arrangement: last } = before.current;
    before.current = { lanes, arrangement };
    if (last === arrangement || from.grouping !== lanes.grouping) return;
    setSaid(describeLaneChange(from, lanes, acted.current, nameOf, t));
  }, [lanes, arrangement, nameOf, acted, t]);
  return said;
}
