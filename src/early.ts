// Runs before all other code, while that is still on its way: asks for the data of the first picture.
import { askAhead, httpSource } from './store/http-source.ts';

export const source = askAhead(httpSource(`${import.meta.env.BASE_URL}data/`));
