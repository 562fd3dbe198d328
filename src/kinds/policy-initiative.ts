import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';

@Kind('policyInitiatives', 'A programme of the state: 东数西算, 双碳, 新基建, 乡村振兴, 数字中国.')
export class PolicyInitiative extends Entity {}
