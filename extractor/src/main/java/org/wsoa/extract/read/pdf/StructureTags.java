package org.wsoa.extract.read.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.wsoa.extract.read.RawTable;

/**
 * What a tagged PDF says of table rows: which row each piece of marked content is part of. It is
 * evidence for rows that a page break cuts; cells come from geometry.
 */
final class StructureTags {
  /** The marked-content identifier of artifacts: running lines, watermarks. */
  static final int ARTIFACT = -2;

  /** No more structure elements than this are followed, so that no tree can keep us for ever. */
  private static final int MOST_ELEMENTS = 2_000_000;

  /** Row number by page and marked-content identifier. */
  private final Map<Long, Integer> rowOf;

  private StructureTags(Map<Long, Integer> rowOf) {
    this.rowOf = rowOf;
  }

  private record Step(COSBase element, COSBase page, int row) {}

  /** Reads the structure tree; an untagged document has none. */
  static StructureTags of(PDDocument document) {
    Map<Long, Integer> rowOf = new HashMap<>();
    COSDictionary root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (root == null) {
      return new StructureTags(rowOf);
    }
    IdentityHashMap<COSBase, Integer> pages = new IdentityHashMap<>();
    int number = 0;
    for (PDPage page : document.getPages()) {
      pages.put(page.getCOSObject(), ++number);
    }
    COSName rowTag = COSName.getPDFName("TR");
    Set<COSBase> seen = new HashSet<>();
    Deque<Step> open = new ArrayDeque<>();
    open.push(new Step(root, root, 0));
    int rows = 0;
    int steps = 0;
    while (!open.isEmpty() && steps++ < MOST_ELEMENTS) {
      Step step = open.pop();
      COSBase element = dereference(step.element());
      if (element instanceof COSInteger mark) {
        note(rowOf, pages, step.page(), mark.intValue(), step.row());
      } else if (element instanceof COSArray array) {
        for (int i = array.size() - 1; i >= 0; i--) {
          open.push(new Step(array.get(i), step.page(), step.row()));
        }
      } else if (element instanceof COSDictionary dictionary && seen.add(dictionary)) {
        COSBase own = dictionary.getDictionaryObject(COSName.PG);
        COSBase page = own == null ? step.page() : own;
        COSBase kids = dictionary.getDictionaryObject(COSName.K);
        int row = step.row();
        if (rowTag.equals(dictionary.getDictionaryObject(COSName.S))) {
          row = ++rows;
        }
        if (dictionary.containsKey(COSName.MCID)) {
          note(rowOf, pages, page, dictionary.getInt(COSName.MCID), row);
        } else if (kids != null) {
          open.push(new Step(kids, page, row));
        }
      }
    }
    return new StructureTags(rowOf);
  }

  private static COSBase dereference(COSBase base) {
    return base instanceof COSObject object && object.getObject() != null
        ? object.getObject()
        : base;
  }

  private static void note(
      Map<Long, Integer> rowOf,
      IdentityHashMap<COSBase, Integer> pages,
      COSBase page,
      int mark,
      int row) {
    Integer number = pages.get(page);
    if (number != null && row > 0) {
      rowOf.put(key(number, mark), row);
    }
  }

  private static long key(int page, int mark) {
    return ((long) page << 32) | (mark & 0xFFFFFFFFL);
  }

  /** The pages with what the tags say of the row at each page break. */
  List<PageRead> mark(List<PageRead> pages) {
    if (rowOf.isEmpty()) {
      return pages;
    }
    List<PageRead> marked = new ArrayList<>(pages);
    for (int i = 1; i < marked.size(); i++) {
      PageRead upper = marked.get(i - 1);
      PageRead lower = marked.get(i);
      if (upper.tables().isEmpty() || lower.tables().isEmpty()) {
        continue;
      }
      PageTables.Found above = upper.tables().get(upper.tables().size() - 1);
      PageTables.Found below = lower.tables().get(0);
      Set<Integer> last = rows(upper.page(), above.rowMarks(), above.rowMarks().size() - 1);
      boolean cut = false;
      boolean tagged = false;
      for (int row = 0; row < below.rowMarks().size(); row++) {
        Set<Integer> here = rows(lower.page(), below.rowMarks(), row);
        tagged |= !here.isEmpty();
        cut |= here.stream().anyMatch(last::contains);
      }
      if (!last.isEmpty() && tagged) {
        RawTable.Cut said = cut ? RawTable.Cut.CUT : RawTable.Cut.WHOLE;
        marked.set(i - 1, with(upper, upper.tables().size() - 1, said, false));
        marked.set(i, with(lower, 0, said, true));
      }
    }
    return marked;
  }

  private Set<Integer> rows(int page, List<List<Integer>> rowMarks, int row) {
    Set<Integer> rows = new HashSet<>();
    for (int mark : rowMarks.get(row)) {
      Integer tagged = rowOf.get(key(page, mark));
      if (tagged != null) {
        rows.add(tagged);
      }
    }
    return rows;
  }

  private static PageRead with(PageRead page, int index, RawTable.Cut said, boolean top) {
    List<PageTables.Found> tables = new ArrayList<>(page.tables());
    PageTables.Found found = tables.get(index);
    RawTable raw = found.raw();
    RawTable.Traits traits = raw.traits();
    RawTable.Traits told =
        new RawTable.Traits(
            traits.spans(),
            traits.slides(),
            top ? said : traits.topCut(),
            top ? traits.bottomCut() : said,
            traits.breaks());
    RawTable marked =
        new RawTable(raw.rowCount(), raw.columnCount(), raw.cells(), told, raw.place());
    tables.set(index, new PageTables.Found(marked, found.area(), found.rowMarks()));
    return new PageRead(
        page.page(),
        page.width(),
        page.height(),
        page.turn(),
        tables,
        page.lines(),
        page.hidden(),
        page.pictures(),
        page.letters());
  }
}
