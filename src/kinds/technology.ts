import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';

@Kind('technologies', 'A technology: liquid cooling, deep learning, forgery detection.')
export class Technology extends Entity {}
