package tradebrief.render.excel;

import java.util.List;

/**
 * The cells that name the categories of a native chart.
 *
 * @param names what they say
 * @param formula where they stand
 */
record CategoryRange(List<String> names, String formula) {
  /** The names, as a chart refers to them. */
  void write(XmlPart xml) {
    xml.begin("c:cat").begin("c:strRef").text("c:f", formula);
    xml.begin("c:strCache").value("c:ptCount", names.size());
    for (int i = 0; i < names.size(); i++) {
      xml.begin("c:pt", "idx", i).text("c:v", names.get(i)).end();
    }
    xml.end().end().end();
  }
}
