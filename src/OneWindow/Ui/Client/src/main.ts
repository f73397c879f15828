// htmx reads its settings from the `htmx-config` meta of App.razor and starts by itself. Everything here only
// smooths what works without script.
import 'htmx.org';
import { keepDrafts } from './drafts.ts';
import { moveOnWithEnter } from './enter-next.ts';
import { sendFieldsUnderPlainNames } from './field-requests.ts';
import { insertPhrases } from './page-touches.ts';
import './portal.ts';
import { tryApi } from './try-api.ts';

sendFieldsUnderPlainNames();
moveOnWithEnter();
keepDrafts();
insertPhrases();
tryApi();
