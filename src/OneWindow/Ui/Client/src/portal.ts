// What pages for workers and employers use, and all others too: little, for slow phones.
import { focusErrors, nameChosenFiles, showPrintButtons } from './page-touches.ts';
import { readAloud } from './read-aloud.ts';

nameChosenFiles();
showPrintButtons();
focusErrors();
readAloud();
