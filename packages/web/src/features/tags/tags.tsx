import { useWords } from '../../i18n/use-words';
import { useHabits } from '../../store/use-habits';
import { Page } from '../../ui/page';
import { TagItem } from './tag-item';
import { tagsOf } from './tags-of';
import { useTagDeeds } from './use-tag-deeds';
import { tagsWords } from './words/tags-words';

/** Every tag that a habit has: to rename it, to join it with another, and to take it off. */
export function Tags() {
  const say = useWords(tagsWords);
  const tags = tagsOf(useHabits());
  const deeds = useTagDeeds();
  return (
    <Page title={say('title')}>
      <p className="aside">{say('intro')}</p>
      {tags.length === 0 ? (
        <p className="empty">{say('empty')}</p>
      ) : (
        <div className="panel">
          <ul className="plain-list">
            {tags.map((tag) => (
              <TagItem key={tag.name} tag={tag} tags={tags} deeds={deeds} />
            ))}
          </ul>
        </div>
      )}
    </Page>
  );
}
