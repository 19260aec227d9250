import type { IdPrefix, LetterId, TemplateId } from '../../../core/model/ids.ts';

/** A new id of this kind. */
export const newId = (prefix: IdPrefix): string => `${prefix}_${crypto.randomUUID().replaceAll('-', '')}`;

export const newLetterId = (): LetterId => newId('let') as LetterId;

export const newTemplateId = (): TemplateId => newId('tpl') as TemplateId;
