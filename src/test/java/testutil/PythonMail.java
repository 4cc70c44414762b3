package testutil;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tradebrief.text.Json;
import tradebrief.text.JsonText;

/** Mails as Python's own parser reads them. */
public final class PythonMail {
  private static final String SCRIPT =
      """
      import email, email.policy, hashlib, json, sys
      message = email.message_from_bytes(open(sys.argv[1], 'rb').read(), policy=email.policy.default)
      sender, to = message['from'].addresses[0], message['to'].addresses[0]
      print(json.dumps({
        'subject': str(message['subject']), 'date': message['date'].datetime.isoformat(),
        'from_name': sender.display_name, 'from': sender.addr_spec,
        'to_name': to.display_name, 'to': to.addr_spec,
        'headers': sorted(name.lower() for name in message.keys()),
        'all_headers': [name + ': ' + str(value) for name, value in message.items()],
        'defects': [str(d) for part in message.walk() for d in part.defects],
        'text': message.get_body(('plain',)).get_content(),
        'html': message.get_body(('html',)).get_content(),
        'attachments': [
          {'name': a.get_filename(), 'type': a.get_content_type(),
           'sha256': hashlib.sha256(a.get_payload(decode=True)).hexdigest()}
          for a in message.iter_attachments()],
      }, ensure_ascii=False))
      """;

  private final Json.Obj mail;

  private PythonMail(Json.Obj mail) {
    this.mail = mail;
  }

  /** Reads a file; skipped where there is no Python, and need not be. */
  public static PythonMail read(Path file) throws IOException, InterruptedException {
    Programs.needPythonModule("email");
    String json = Programs.run(List.of(Programs.python(), "-c", SCRIPT, file.toString()));
    return new PythonMail(
        (Json.Obj)
            JsonText.read("mail", json.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .root()
                .orElseThrow());
  }

  /** A text of it. */
  public String text(String name) {
    return ((Json.Str) mail.find(name).orElseThrow()).text();
  }

  /** The texts of a list of it. */
  public List<String> list(String name) {
    return ((Json.Arr) mail.find(name).orElseThrow())
        .items().stream().map(item -> ((Json.Str) item).text()).toList();
  }

  /** Each attachment: name, type and SHA-256, with blanks between. */
  public List<String> attachments() {
    return ((Json.Arr) mail.find("attachments").orElseThrow())
        .items().stream()
            .map(Json.Obj.class::cast)
            .map(one -> String.join(" ", of(one, "name"), of(one, "type"), of(one, "sha256")))
            .toList();
  }

  private static String of(Json.Obj object, String name) {
    return ((Json.Str) object.find(name).orElseThrow()).text();
  }
}
