import { Check, Ellipsis } from 'lucide-react';
import { letterVariants } from '../../../core/letters/variants.ts';
import { letterToneSchema, type Letter, type LetterMedium, type LetterTone, type OwnTemplate } from '../../../core/model/letter.ts';
import { useWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu.tsx';
import { useSay } from '../../ui/say.ts';
import { Submenu } from '../../ui/Submenu.tsx';
import { variantWords } from '../../letters/words.ts';
import styles from './WordingTools.module.css';

const MEDIA: readonly LetterMedium[] = ['mail', 'message', 'post'];

export interface WordingToolsProps {
  readonly letter: Letter;
  readonly onTone: (tone: LetterTone) => void;
  readonly onVariant: (variant: string) => void;
  readonly onOwn: (template: OwnTemplate) => void;
  readonly onMedium: (medium: LetterMedium) => void;
  readonly onVersions: () => void;
  readonly onSaveAsTemplate: () => void;
  readonly onTemplates: () => void;
  readonly onRemove: () => void;
}

/** What the words begin from, and what can be done with the letter as a whole. */
export function WordingTools({ letter, onTone, onVariant, onOwn, onMedium, ...does }: WordingToolsProps) {
  const say = useSay();
  const templates = useWorkspace((workspace) => workspace.templates);
  const { begunFrom, kind } = letter;
  const own = Object.values(templates)
    .filter((template) => template.kind === kind)
    .toSorted((one, other) => one.name.localeCompare(other.name));
  const tone = begunFrom.kind === 'built-in' ? begunFrom.tone : null;
  const variant = begunFrom.kind === 'built-in' ? begunFrom.variant : null;
  const ownId = begunFrom.kind === 'own' ? begunFrom.templateId : null;
  const variants: readonly string[] = letterVariants[kind];
  return (
    <div className={styles['tools']}>
      <Menu
        align="end"
        trigger={
          <Button look="quiet" size="small">
            {tone === null ? say('letters.tone') : say('letters.tone.now', { tone: say(`letters.tone.${tone}`) })}
          </Button>
        }
      >
        {letterToneSchema.options.map((each) => (
          <MenuItem key={each} end={<Chosen is={each === tone} />} onChoose={() => onTone(each)}>
            {say(`letters.tone.${each}`)}
          </MenuItem>
        ))}
      </Menu>
      <Menu
        align="end"
        trigger={
          <Button look="quiet" size="small">
            {say('letters.wording')}
          </Button>
        }
      >
        {variants.map((each) => (
          <MenuItem key={each} end={<Chosen is={each === variant} />} onChoose={() => onVariant(each)}>
            {say(variantWords(kind, each))}
          </MenuItem>
        ))}
        {own.length > 0 && <MenuSeparator />}
        {own.map((template) => (
          <MenuItem key={template.id} end={<Chosen is={template.id === ownId} />} onChoose={() => onOwn(template)}>
            {template.name}
          </MenuItem>
        ))}
        <MenuSeparator />
        <MenuItem onChoose={does.onSaveAsTemplate}>{say('letters.template.save')}</MenuItem>
        <MenuItem onChoose={does.onTemplates}>{say('letters.templates.manage')}</MenuItem>
      </Menu>
      <Menu
        align="end"
        trigger={<Button look="quiet" size="small" iconOnly aria-label={say('letters.more')} icon={<Ellipsis aria-hidden="true" />} />}
      >
        <MenuItem end={letter.versions.length} onChoose={does.onVersions}>
          {say('letters.versions')}
        </MenuItem>
        <Submenu label={say('letters.medium')}>
          {MEDIA.map((each) => (
            <MenuItem key={each} end={<Chosen is={each === letter.medium} />} onChoose={() => onMedium(each)}>
              {say(`letters.medium.${each}`)}
            </MenuItem>
          ))}
        </Submenu>
        <MenuSeparator />
        <MenuItem onChoose={does.onRemove}>{say('letters.remove')}</MenuItem>
      </Menu>
    </div>
  );
}

/** The present one of a menu's choices. */
function Chosen({ is }: { readonly is: boolean }) {
  const say = useSay();
  return is ? <Check role="img" aria-label={say('letters.chosen')} className={styles['chosen']} /> : null;
}
