import { wrongAnswers } from './wrongAnswers.js';
import { wrongChanges } from './wrongChanges.js';
import { wrongErrors } from './wrongErrors.js';
import { wrongLists } from './wrongLists.js';

/** Every adapter that breaks a promise. */
export const wrongClients = { ...wrongAnswers, ...wrongLists, ...wrongErrors, ...wrongChanges };
