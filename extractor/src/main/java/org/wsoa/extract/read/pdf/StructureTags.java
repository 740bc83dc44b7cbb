package org.wsoa.extract.read.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** What a tagged PDF's structure tree says of its marked content, by page. */
final class StructureTags {
  private static final int MAX_ELEMENTS = 2_000_000;
  private static final COSName PG = COSName.getPDFName("Pg");

  private final IdentityHashMap<COSDictionary, PageTags> pages = new IdentityHashMap<>();
  private static final PageTags NONE = new PageTags();

  /**
   * What is known of an element, handed down from its parents.
   *
   * @param block ordinal of the innermost paragraph, heading or list body, 0 for none
   * @param heading level of the heading, 0 for none
   * @param header whether in a TH
   * @param row ordinal of the table row, 0 for none
   */
  private record Facts(int block, int heading, boolean header, int row) {}

  private record Step(COSDictionary element, Facts facts, @Nullable COSDictionary page) {}

  /** The tags of one page, by marked-content number. */
  static final class PageTags {
    private final List<@Nullable Facts> facts = new ArrayList<>();

    private void put(int mcid, Facts what) {
      if (mcid < 0 || mcid > MAX_ELEMENTS) {
        return;
      }
      while (facts.size() <= mcid) {
        facts.add(null);
      }
      facts.set(mcid, what);
    }

    private @Nullable Facts at(int mcid) {
      return mcid >= 0 && mcid < facts.size() ? facts.get(mcid) : null;
    }

    /** 1 when both are known to stand in one paragraph, -1 when in two, 0 when unknown. */
    int sameBlock(int one, int two) {
      Facts a = at(one);
      Facts b = at(two);
      if (a == null || b == null || a.block() == 0 || b.block() == 0) {
        return 0;
      }
      return a.block() == b.block() ? 1 : -1;
    }

    /** Level of the heading that the mark stands in, 0 for none. */
    int heading(int mcid) {
      Facts known = at(mcid);
      return known == null ? 0 : known.heading();
    }

    /** Whether the mark stands in a header cell. */
    boolean header(int mcid) {
      Facts known = at(mcid);
      return known != null && known.header();
    }

    /** Ordinal of the table row, 0 for none. */
    int row(int mcid) {
      Facts known = at(mcid);
      return known == null ? 0 : known.row();
    }

    boolean isEmpty() {
      return facts.isEmpty();
    }
  }

  private StructureTags() {}

  /** Reads the whole tree; an untagged document gives none. */
  static StructureTags of(PDDocument document) {
    StructureTags tags = new StructureTags();
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (root != null) {
      tags.walk(root);
    }
    return tags;
  }

  PageTags of(COSDictionary page) {
    return pages.getOrDefault(page, NONE);
  }

  private void walk(COSDictionary root) {
    COSDictionary roles = root.getCOSDictionary(COSName.ROLE_MAP);
    IdentityHashMap<COSDictionary, Boolean> met = new IdentityHashMap<>();
    Deque<Step> todo = new ArrayDeque<>();
    todo.push(new Step(root, new Facts(0, 0, false, 0), null));
    int ordinal = 0;
    while (!todo.isEmpty() && ordinal < MAX_ELEMENTS) {
      Step step = todo.pop();
      COSDictionary element = step.element();
      if (met.put(element, Boolean.TRUE) != null) {
        continue;
      }
      ordinal++;
      COSDictionary own = element.getCOSDictionary(PG);
      COSDictionary page = own == null ? step.page() : own;
      Facts facts = facts(element, roles, step.facts(), ordinal);
      COSBase kids = element.getDictionaryObject(COSName.K);
      if (kids instanceof COSArray array) {
        for (int i = array.size() - 1; i >= 0; i--) {
          kid(array.getObject(i), facts, page, todo);
        }
      } else if (kids != null) {
        kid(kids, facts, page, todo);
      }
    }
  }

  private void kid(COSBase kid, Facts facts, @Nullable COSDictionary page, Deque<Step> todo) {
    COSBase base = kid instanceof COSObject object ? object.getObject() : kid;
    if (base instanceof COSInteger number) {
      if (page != null) {
        pages.computeIfAbsent(page, key -> new PageTags()).put(number.intValue(), facts);
      }
    } else if (base instanceof COSDictionary dictionary) {
      if (dictionary.getDictionaryObject(COSName.MCID) instanceof COSNumber number) {
        COSDictionary own = dictionary.getCOSDictionary(PG);
        COSDictionary on = own == null ? page : own;
        if (on != null) {
          pages.computeIfAbsent(on, key -> new PageTags()).put(number.intValue(), facts);
        }
      } else {
        todo.push(new Step(dictionary, facts, page));
      }
    }
  }

  private static Facts facts(
      COSDictionary element, @Nullable COSDictionary roles, Facts parent, int ordinal) {
    String type = element.getNameAsString(COSName.S, "");
    if (roles != null) {
      String mapped = roles.getNameAsString(COSName.getPDFName(type), "");
      type = mapped.isEmpty() ? type : mapped;
    }
    return switch (type) {
      case "P", "LBody", "Caption", "BlockQuote", "Note", "TOCI" ->
          new Facts(ordinal, parent.heading(), parent.header(), parent.row());
      case "LI" -> new Facts(ordinal, 0, parent.header(), parent.row());
      case "H", "H1", "Title" -> new Facts(ordinal, 1, parent.header(), parent.row());
      case "H2", "H3", "H4", "H5", "H6" ->
          new Facts(ordinal, type.charAt(1) - '0', parent.header(), parent.row());
      case "TR" -> new Facts(ordinal, 0, parent.header(), ordinal);
      case "TH" -> new Facts(ordinal, 0, true, parent.row());
      case "TD" -> new Facts(ordinal, 0, false, parent.row());
      default -> parent;
    };
  }
}
