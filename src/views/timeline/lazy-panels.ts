// What opens over the picture when it is asked for: none of it is needed for the first picture.
import { lazyView } from '../shared/lazy-view.tsx';

export const MarkCard = lazyView(() => import('./MarkCard.tsx').then((file) => file.MarkCard));
export const TruceList = lazyView(() => import('./TruceList.tsx').then((file) => file.TruceList));
export const TruceButtons = lazyView(() => import('./TruceButtons.tsx').then((file) => file.TruceButtons));
export const OpenLaneMenu = lazyView(() => import('./OpenLaneMenu.tsx').then((file) => file.OpenLaneMenu));
export const TruceLane = lazyView(() => import('./TruceLane.tsx').then((file) => file.TruceLane));
