import { ProjenrcTs } from 'projen/lib/typescript/projenrc-ts';
