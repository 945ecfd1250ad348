package kontor.app.demo;

import java.util.ArrayList;
import java.util.List;

/// What the demo company sells.
final class DemoGoods {

    private DemoGoods() {}

    /// @param price   net, kroner
    /// @param service whether it is work, not goods
    record Good(String number, String name, int price, boolean service) {

        /// Sold by the metre or the box, not one by one.
        boolean small() {
            return price < 500;
        }

        int cost() {
            return Math.max(1, price * 58 / 100);
        }
    }

    /// Ordered, and not to be had: what back orders wait for.
    static final List<String> SCARCE = List.of("D-141", "V-231", "G-502", "B-412");

    private static final String LIST = """
            D-101|Ytterdør Fjell 9×21, furu|8490
            D-102|Ytterdør Fjell 10×21, furu|8990
            D-103|Ytterdør Fjord 9×21, med glass|10490
            D-104|Ytterdør Fjord 10×21, med glass|10990
            D-105|Ytterdør Lyng 9×21, eik|14900
            D-106|Ytterdør Lyng 10×21, eik|15600
            D-121|Innerdør Bjørk 7×21|2190
            D-122|Innerdør Bjørk 8×21|2290
            D-123|Innerdør Bjørk 9×21|2390
            D-124|Innerdør Hvit 7×21|1490
            D-125|Innerdør Hvit 8×21|1590
            D-126|Innerdør Hvit 9×21|1690
            D-127|Innerdør Eik 8×21|3490
            D-128|Innerdør Eik 9×21|3590
            D-131|Branndør B30 9×21|6900
            D-132|Sikkerhetsdør RC3 9×21|12800
            D-141|Ytterdør Nordlys 9×21, håndlaget|18900
            D-151|Balkongdør 9×21, glass|9800
            D-152|Balkongdør tofløyet 14×21|16400
            D-161|Hyttedør panel 9×20|5900
            D-171|Garasjeport tre 24×21|24500
            V-201|Vindu fast 6×12|2450
            V-202|Vindu fast 10×12|3150
            V-203|Vindu fast 12×12|3590
            V-204|Vindu fast 14×12|3990
            V-211|Vindu topphengslet 6×12|3890
            V-212|Vindu topphengslet 10×12|4590
            V-213|Vindu topphengslet 12×12|5190
            V-221|Vindu toppsving 6×12|4690
            V-222|Vindu toppsving 10×12|5490
            V-223|Vindu toppsving 12×12|6190
            V-231|Vindu rundt 8, eik|9900
            V-241|Hyttevindu med sprosser 8×10|4290
            T-301|Skurlast 36×98, per m|32
            T-302|Skurlast 48×98, per m|41
            T-303|Skurlast 48×148, per m|62
            T-304|Skurlast 48×198, per m|84
            T-311|Kledning gran 19×148, per m|27
            T-312|Kledning gran 22×148, per m|34
            T-313|Kledning malmfuru 22×148, per m|58
            T-321|Terrassebord 28×120, per m|29
            T-322|Terrassebord 28×145 malmfuru, per m|64
            T-331|Gulvbord furu 20×137, per m|48
            T-332|Gulvbord eik 20×137, per m|149
            T-341|Skyggepanel 14×120, per m|38
            T-342|Faspanel 13×120, per m|26
            T-351|Fotlist 15×95 hvit, per m|31
            T-352|Gerikt 15×70 hvit, per m|25
            T-361|Lekt 48×48, per m|18
            T-371|Finér bjørk 12 mm, plate|690
            B-401|Dørvrider Oslo, stål|349
            B-402|Dørvrider Bergen, messing|489
            B-403|Dørvrider Røros, smijern|620
            B-411|Låskasse 565|720
            B-412|Låskasse elektronisk|3950
            B-413|Sylinder med tre nøkler|590
            B-421|Hengsel 110, par|129
            B-422|Hengsel justerbart, par|219
            B-431|Vindushasp|89
            B-432|Barnesikring vindu|79
            B-441|Tettelist 6 m|119
            B-442|Terskel eik 9|329
            B-451|Skruer 5×90, 200 stk.|249
            B-452|Skruer 6×120, 100 stk.|279
            B-461|Bjelkesko 48×148|46
            B-471|Fugeskum|99
            M-481|Treolje 3 l|459
            M-482|Beis 3 l|389
            M-484|Dørlakk 1 l|269
            G-501|Trapp rett, 14 trinn, furu|21900
            G-502|Trapp svingt, 14 trinn, eik|48500
            G-503|Rekkverk eik, per m|1850
            G-504|Loftstige|2490
            S-901|Montering av dør|1950|tjeneste
            S-902|Montering av vindu|1450|tjeneste
            S-903|Montering av trapp|8900|tjeneste
            S-904|Oppmåling hos kunde|1200|tjeneste
            S-905|Frakt, Østlandet|890|tjeneste
            S-906|Frakt, landet ellers|1690|tjeneste
            S-907|Tilpasning på verksted, per time|950|tjeneste
            """;

    static final List<Good> ALL = LIST.lines().map(DemoGoods::read).toList();

    private static Good read(String line) {
        var cells = line.strip().split("\\|");
        return new Good(cells[0], cells[1], Integer.parseInt(cells[2]), cells.length > 3);
    }

    /// What is always to be had.
    static List<Good> plenty() {
        var plenty = new ArrayList<>(ALL);
        plenty.removeIf(good -> good.service() || SCARCE.contains(good.number()));
        return plenty;
    }

    static Good of(String number) {
        return ALL.stream().filter(g -> g.number().equals(number)).findFirst().orElseThrow();
    }
}
