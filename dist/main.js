import { programs } from './program.js';

programs.main();
