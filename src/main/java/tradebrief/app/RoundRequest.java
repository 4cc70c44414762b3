package tradebrief.app;

import java.nio.file.Path;
import tradebrief.delivery.Orders;

/**
 * What a monthly round is made with.
 *
 * @param data the folder of the data package
 * @param orders what holds mails back, and what does not
 * @param files where everything else is
 */
public record RoundRequest(Path data, Orders orders, SendRequest.Files files) {}
