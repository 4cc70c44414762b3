package testutil;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * An SMTP server on loopback that does at each step what a test tells it: answers, refuses, is
 * slow, or drops the connection. What it has taken, it keeps.
 */
public final class ScriptedSmtp implements AutoCloseable {
  /** A step of a transaction. */
  public enum Step {
    CONNECT,
    EHLO,
    /** After the words of a login. */
    AUTH,
    MAIL,
    RCPT,
    DATA,
    /** In the middle of the mail. */
    BODY,
    /** The mail has ended; it is not taken yet. */
    END,
    /** The mail is taken; nobody was told yet. */
    TAKEN,
    /** The client was told. */
    TOLD
  }

  /** What a test wants at a step: a reply instead of the usual one, or nothing. */
  @FunctionalInterface
  public interface Script {
    /**
     * What to do.
     *
     * @param recipient of the transaction; empty before there is one
     * @return a reply such as {@code 451 later}, each character a byte; empty for the usual one
     * @throws Drop to drop the connection
     */
    Optional<String> at(Step step, String recipient) throws Drop;
  }

  /** Drops the connection. */
  public static final class Drop extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** A mail that was taken. */
  public static final class Taken {
    private final String recipient;
    private final byte[] content;

    Taken(String recipient, byte[] content) {
      this.recipient = recipient;
      this.content = content.clone();
    }

    /** For whom it was. */
    public String recipient() {
      return recipient;
    }

    /** Its bytes. */
    public byte[] content() {
      return content.clone();
    }

    /** Its text. */
    public String text() {
      return new String(content, StandardCharsets.UTF_8);
    }
  }

  private final ServerSocket socket;
  private final Script script;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Taken> taken = new CopyOnWriteArrayList<>();
  private volatile boolean forgetting;

  /** Starts on a free port. */
  public ScriptedSmtp(Script script) {
    this(script, ServerSocketFactory.getDefault());
  }

  private ScriptedSmtp(Script script, ServerSocketFactory sockets) {
    this.script = script;
    try {
      socket = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.execute(this::accept);
  }

  /** A server that speaks TLS, takes everything, and knows no login. */
  public static ScriptedSmtp overTls(Certificates.Files3 certificate) throws Exception {
    return overTls(certificate, (step, recipient) -> Optional.empty());
  }

  /** A server that speaks TLS. */
  public static ScriptedSmtp overTls(Certificates.Files3 certificate, Script script)
      throws Exception {
    char[] password = Certificates.PASSWORD.toCharArray();
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(KeyStore.getInstance(certificate.store().toFile(), password), password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return new ScriptedSmtp(script, context.getServerSocketFactory());
  }

  /** A server that takes everything. */
  public static ScriptedSmtp willing() {
    return new ScriptedSmtp((step, recipient) -> Optional.empty());
  }

  /** A server that takes everything, and keeps only for whom it was. */
  public static ScriptedSmtp forgetful() {
    ScriptedSmtp server = willing();
    server.forgetting = true;
    return server;
  }

  /** Its port. */
  public int port() {
    return socket.getLocalPort();
  }

  /** What it has taken, in order. */
  public List<Taken> taken() {
    return taken;
  }

  /** To whom it has taken mail, in order. */
  public List<String> recipients() {
    return taken.stream().map(Taken::recipient).toList();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        threads.execute(() -> serve(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      new Conversation(client).run();
    } catch (IOException | Drop e) {
      // the client is gone, or is to think so
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.shutdownNow();
  }

  /** One connection. */
  private final class Conversation {
    private final InputStream in;
    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private String recipient = "";

    Conversation(Socket client) throws IOException {
      in = client.getInputStream();
      out = client.getOutputStream();
    }

    void run() throws IOException, Drop {
      answer(Step.CONNECT, "220 scripted");
      for (String line = line(); !line.isEmpty(); line = line()) {
        String verb = line.length() < 4 ? line : line.substring(0, 4);
        switch (verb) {
          case "EHLO", "HELO" -> answer(Step.EHLO, "250 scripted");
          case "AUTH" -> answer(Step.AUTH, "235 welcome");
          case "MAIL" -> {
            recipient = "";
            answer(Step.MAIL, "250 sender");
          }
          case "RCPT" -> {
            recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
            answer(Step.RCPT, "250 recipient");
          }
          case "DATA" -> {
            if (answer(Step.DATA, "354 go on").startsWith("354")) {
              data();
            }
          }
          case "QUIT" -> {
            say("221 bye");
            return;
          }
          default -> say("250 fine");
        }
      }
    }

    private void data() throws IOException, Drop {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      int lines = 0;
      for (byte[] line = bytes(); ; line = bytes()) {
        if (line.length == 0) {
          throw new Drop();
        }
        if (new String(line, StandardCharsets.ISO_8859_1).equals(".\r\n")) {
          break;
        }
        content.write(line, line[0] == '.' ? 1 : 0, line.length - (line[0] == '.' ? 1 : 0));
        if (++lines == 5) {
          script.at(Step.BODY, recipient);
        }
      }
      Optional<String> refused = script.at(Step.END, recipient);
      if (refused.isPresent()) {
        say(refused.get());
        return;
      }
      taken.add(new Taken(recipient, forgetting ? new byte[0] : content.toByteArray()));
      answer(Step.TAKEN, "250 taken");
      script.at(Step.TOLD, recipient);
    }

    private String answer(Step step, String usual) throws IOException, Drop {
      String reply = script.at(step, recipient).orElse(usual);
      say(reply);
      return reply;
    }

    private void say(String line) throws IOException {
      out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
    }

    private String line() throws IOException {
      return new String(bytes(), StandardCharsets.ISO_8859_1).strip();
    }

    /** A line with its end; empty when there is none. */
    private byte[] bytes() throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      while (true) {
        if (at == end) {
          at = 0;
          end = Math.max(0, in.read(buffer));
          if (end == 0) {
            return new byte[0];
          }
        }
        int from = at;
        while (at < end && buffer[at] != '\n') {
          at++;
        }
        boolean whole = at < end;
        at += whole ? 1 : 0;
        line.write(buffer, from, at - from);
        if (whole) {
          return line.toByteArray();
        }
      }
    }
  }

  /** Drops the connection of one recipient, the first few times. */
  public static Script dropping(Step when, String whom, int times) {
    List<Step> done = new ArrayList<>();
    return (step, recipient) -> {
      if (step == when && recipient.equals(whom) && done.size() < times) {
        done.add(step);
        throw new Drop();
      }
      return Optional.empty();
    };
  }

  /** Answers one recipient otherwise, the first few times. */
  public static Script answering(Step when, String whom, String reply, int times) {
    List<Step> done = new ArrayList<>();
    return (step, recipient) -> {
      if (step == when && recipient.equals(whom) && done.size() < times) {
        done.add(step);
        return Optional.of(reply);
      }
      return Optional.empty();
    };
  }
}
