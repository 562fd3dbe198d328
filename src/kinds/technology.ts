import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';

@Kind({
  plural: 'technologies',
  labels: { en: 'Technology', zh: '技术' },
  description: 'A technology, such as liquid cooling, deep learning or forgery detection.',
  colour: '#8f3fb0',
  shape: 'diamond',
})
export class Technology extends Entity {}
