import { escapeHtml } from './html.ts';

/** File of the page in a SCORM package. */
export const SCO = 'index.html';

/** File that describes a SCORM package. */
export const SCORM_MANIFEST = 'imsmanifest.xml';

/**
 * Returns the description of a SCORM 1.2 package that has one page.
 *
 * @param id unique among packages: letters, digits, points and hyphens
 */
export function scormManifest({ id, title, version }: Record<'id' | 'title' | 'version', string>): string {
  const named = `<title>${escapeHtml(title)}</title>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${escapeHtml(id)}" version="${escapeHtml(version)}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      ${named}
      <item identifier="exercises" identifierref="page" isvisible="true">
        ${named}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="${SCO}">
      <file href="${SCO}"/>
    </resource>
  </resources>
</manifest>
`;
}
