package tradebrief.render.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class XmlPartTest {
  private static final String ODD = "a \"b\" <c> & 'd'\te\r\nf\n进出口";

  @Test
  void whatIsWrittenIsRead() throws Exception {
    byte[] bytes =
        new XmlPart()
            .begin("all", "name", ODD, "number", 7)
            .text("t", ODD)
            .value("v", false)
            .begin("empty")
            .end()
            .end()
            .bytes();

    Element all =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(bytes))
            .getDocumentElement();

    assertThat(all.getAttribute("name")).isEqualTo(ODD);
    assertThat(all.getAttribute("number")).isEqualTo("7");
    assertThat(all.getFirstChild().getTextContent()).isEqualTo(ODD);
    assertThat(((Element) all.getElementsByTagName("v").item(0)).getAttribute("val"))
        .isEqualTo("false");
    assertThat(all.getLastChild().getNodeName()).isEqualTo("empty");
    assertThat(all.getLastChild().hasChildNodes()).isFalse();
  }

  @Test
  void whatIsNotEndedIsNoPart() {
    XmlPart open = new XmlPart().begin("all").begin("one").end();

    assertThatThrownBy(open::bytes).hasMessageContaining("[all]");
  }
}
