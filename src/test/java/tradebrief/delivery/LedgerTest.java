package tradebrief.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-07T02:00:00Z"), ZoneOffset.UTC);
  private static final Parcel PARCEL =
      new Parcel("2026-10.CN", "m1", MailAddress.parse("a@example.org"), "c1");

  @TempDir Path folder;

  private Ledger ledger() throws IOException {
    return Ledger.open(Journal.open(folder.resolve(Ledger.FILE)), CLOCK);
  }

  @Test
  void everyCutOfTheFileIsMendedToTheRowsBeforeIt() throws IOException {
    try (Ledger ledger = ledger()) {
      ledger.write(PARCEL, ParcelState.CLAIMED, "");
      ledger.write(PARCEL, ParcelState.ENDING, "");
      ledger.write(PARCEL, ParcelState.SENT, "250 好");
    }
    byte[] whole = Files.readAllBytes(folder.resolve(Ledger.FILE));
    for (int length = 0; length <= whole.length; length++) {
      Path file = folder.resolve("cut.jsonl");
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      int rows = Journal.rows(file).size();
      try (Journal journal = Journal.open(file)) {
        assertThat(journal.rows()).hasSize(rows);
        journal.append(Map.of("more", "x"));
      }
      assertThat(Journal.rows(file)).hasSize(rows + 1);
    }
  }

  @Test
  void anyChangedByteButInTheLastLineIsNoticed() throws IOException {
    Path file = folder.resolve("j.jsonl");
    try (Journal journal = Journal.open(file)) {
      journal.append(Map.of("n", 1));
      journal.append(Map.of("n", 2));
    }
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length / 2 - 1; at++) {
      byte[] changed = whole.clone();
      changed[at] ^= 1;
      Files.write(file, changed);
      assertThatThrownBy(() -> Journal.rows(file))
          .as("byte " + at)
          .isInstanceOf(DamagedJournalException.class);
    }
  }

  @Test
  void claimWithoutAnEndIsOpenAndAnEndingOneUnknown() throws IOException {
    Parcel other = new Parcel("2026-10.CN", "m1", MailAddress.parse("b@example.org"), "c1");
    try (Ledger ledger = ledger()) {
      ledger.write(PARCEL, ParcelState.CLAIMED, "");
      ledger.write(other, ParcelState.CLAIMED, "");
      ledger.write(other, ParcelState.ENDING, "");
    }
    try (Ledger ledger = ledger()) {
      Dues dues = new Dues(ledger, Orders.usual());
      assertThat(dues.settled(PARCEL)).isEmpty();
      assertThat(dues.settled(other)).contains(DeliveryOutcome.Result.UNKNOWN);
      // another letter of the same briefing to somebody who may have one is held back too
      Parcel changed = new Parcel("2026-10.CN", "m2", other.to(), "c2");
      assertThat(dues.settled(changed)).contains(DeliveryOutcome.Result.UNKNOWN);
    }
    assertThat(Ledger.read(folder)).hasSize(4);
    assertThat(Ledger.read(folder).get(3).state()).isEqualTo(ParcelState.UNKNOWN);
  }

  @Test
  void afterAFailedWriteNothingIsWrittenAndTheFileIsWhole() throws IOException {
    Path file = folder.resolve("j.jsonl");
    FullDisk disk = new FullDisk(Disk.of(file));
    Journal journal = Journal.open(file, disk);
    journal.append(Map.of("n", 1));
    disk.full = true;
    assertThatThrownBy(() -> journal.append(Map.of("n", 2)))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
    disk.full = false;
    assertThatThrownBy(() -> journal.append(Map.of("n", 3))).isInstanceOf(IOException.class);
    journal.close();
    assertThat(Journal.rows(file)).hasSize(1);
  }

  /** Writes half of what it is given, then has no space left. */
  private static final class FullDisk implements Disk {
    private final Disk disk;
    private boolean full;

    FullDisk(Disk disk) {
      this.disk = disk;
    }

    @Override
    public byte[] read() throws IOException {
      return disk.read();
    }

    @Override
    public void append(byte[] content) throws IOException {
      if (full) {
        disk.append(java.util.Arrays.copyOf(content, content.length / 2));
        throw new IOException("No space left on device");
      }
      disk.append(content);
    }

    @Override
    public void truncate(long length) throws IOException {
      disk.truncate(length);
    }

    @Override
    public void close() throws IOException {
      disk.close();
    }
  }

  @Test
  void reportOfASentMailThatCannotBeWrittenIsUnknownNotSentAgain() throws IOException {
    try (Ledger ledger = ledger()) {
      ledger.write(PARCEL, ParcelState.CLAIMED, "");
      ledger.write(PARCEL, ParcelState.ENDING, "");
      // the row "sent" is lost with the disk
    }
    try (Ledger ledger = ledger()) {
      assertThat(ledger.find(PARCEL)).contains(ParcelState.UNKNOWN);
    }
  }
}
