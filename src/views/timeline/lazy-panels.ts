// What opens over the picture when it is asked for, or stands below it: the first picture does without.
import { lazyView } from '../shared/lazy-view.tsx';

export const HijriAxis = lazyView(() => import('./HijriAxis.tsx').then((file) => file.HijriAxis));
export const MarkCard = lazyView(() => import('./MarkCard.tsx').then((file) => file.MarkCard));
export const StackList = lazyView(() => import('./StackList.tsx').then((file) => file.StackList));
export const TruceList = lazyView(() => import('./TruceList.tsx').then((file) => file.TruceList));
export const TruceButtons = lazyView(() => import('./TruceButtons.tsx').then((file) => file.TruceButtons));
export const OpenLaneMenu = lazyView(() => import('./OpenLaneMenu.tsx').then((file) => file.OpenLaneMenu));
export const TruceLane = lazyView(() => import('./TruceLane.tsx').then((file) => file.TruceLane));
export const UndatedShelf = lazyView(() => import('./UndatedShelf.tsx').then((file) => file.UndatedShelf));
export const TruceSign = lazyView(() => import('./TrucePointGlyph.tsx').then((file) => file.TrucePointGlyph));
