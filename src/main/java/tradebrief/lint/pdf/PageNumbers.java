package tradebrief.lint.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** On which page the objects of a document stand, starting with 1. */
final class PageNumbers {
  private final PDDocument document;
  private final IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();

  PageNumbers(PDDocument document) {
    this.document = document;
    for (PDPage page : document.getPages()) {
      numbers.put(page.getCOSObject(), numbers.size() + 1);
    }
  }

  /** The page of an object by its number; empty for one that is on none. */
  OptionalInt find(long objectNumber, int generation) {
    COSObject object =
        document.getDocument().getObjectFromPool(new COSObjectKey(objectNumber, generation));
    return object != null && object.getObject() instanceof COSDictionary dictionary
        ? find(dictionary)
        : OptionalInt.empty();
  }

  /** The page of a structure element, of an annotation, or of the first of what is within it. */
  OptionalInt find(COSDictionary from) {
    Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSDictionary> waiting = new ArrayDeque<>();
    waiting.push(from);
    while (!waiting.isEmpty()) {
      COSDictionary next = waiting.pop();
      if (!seen.add(next)) {
        continue;
      }
      OptionalInt page = own(next);
      if (page.isPresent()) {
        return page;
      }
      pushKids(next.getDictionaryObject(COSName.K), waiting);
    }
    return OptionalInt.empty();
  }

  private OptionalInt own(COSDictionary object) {
    for (COSName key : new COSName[] {COSName.PG, COSName.P}) {
      if (object.getDictionaryObject(key) instanceof COSDictionary page
          && numbers.containsKey(page)) {
        return OptionalInt.of(numbers.get(page));
      }
    }
    return numbers.containsKey(object) ? OptionalInt.of(numbers.get(object)) : OptionalInt.empty();
  }

  private static void pushKids(COSBase kids, Deque<COSDictionary> waiting) {
    if (kids instanceof COSDictionary kid) {
      waiting.push(kid);
    } else if (kids instanceof COSArray several) {
      for (int i = several.size() - 1; i >= 0; i--) {
        if (several.getObject(i) instanceof COSDictionary kid) {
          waiting.push(kid);
        }
      }
    }
  }
}
