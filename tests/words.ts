// Run before every test: the messages of the first picture in both languages, of which a page loads one.
import { FIRST_MESSAGES } from '../src/i18n/messages/first.ts';
import { addMessages } from '../src/i18n/translate.ts';

addMessages(FIRST_MESSAGES);
