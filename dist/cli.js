#!/usr/bin/env node
import { programs } from './program.js';

programs.cli();
