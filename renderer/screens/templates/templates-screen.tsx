import { useLocation } from 'wouter';
import { FOLDERS } from './addresses.ts';
import { OfficeTemplateScreen } from './office-template-screen.tsx';
import { ShippedTemplateScreen } from './shipped-template-screen.tsx';
import { TemplateList } from './template-list.tsx';

/** «Mẫu văn bản»: the list, one of the office's templates, or a shipped one to look at. */
export function TemplatesScreen() {
  const [location] = useLocation();
  const [first = '', second = ''] = location.split('/').slice(3).map(decodeURIComponent);
  const version = Number(second);
  const shipped = FOLDERS.find((each) => each === second);
  if (first === 'shipped' && shipped !== undefined) return <ShippedTemplateScreen key={shipped} folder={shipped} />;
  if (first !== '' && Number.isInteger(version) && version > 0)
    return <OfficeTemplateScreen key={`${first}/${version}`} id={first} version={version} />;
  return <TemplateList />;
}
