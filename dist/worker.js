import { programs } from './program.js';

programs.worker();
