/** Opposites of other languages than English, German, French, Spanish, Russian, Arabic and Persian in turn. Sides of a line exclude one another. */
export const OPPOSITES_OF_LANGUAGES = `
steigen, steigt, stieg, stiegen, gestiegen, erhöhen, erhöht, erhöhte, anheben, angehoben, zunehmen, zugenommen, wachsen, wuchs, gewachsen, anstieg, zunahme, plus | sinken, sinkt, sank, sanken, gesunken, senken, senkt, senkte, gesenkt, fallen, fiel, fielen, gefallen, abnehmen, abgenommen, schrumpfen, schrumpfte, rückgang, abnahme, minus
mehr, höher | weniger, niedriger
bestätigen, bestätigt, bestätigte, bestätigten | bestreiten, bestreitet, bestritt, bestritten, dementieren, dementiert, dementierte, leugnen, leugnete
zustimmen, stimmte, zugestimmt, annehmen, angenommen, billigen, billigt, billigte, gebilligt | ablehnen, lehnt, lehnte, abgelehnt, verwerfen, verworfen
kaufen, kauft, kaufte, gekauft, erwerben, erwarb, erworben | verkaufen, verkauft, verkaufte
gewinnen, gewann, gewonnen, sieg | verlieren, verlor, verloren, niederlage
öffnen, öffnet, öffnete, geöffnet | schließen, schließt, schloss, geschlossen
beginnen, beginnt, begann, begonnen | enden, endet, endete, geendet, beenden, beendet
erlauben, erlaubt, erlaubte, genehmigen, genehmigt | verbieten, verbietet, verbot, verboten, untersagen, untersagt
freilassen, freigelassen, entlassen | festnehmen, festgenommen, verhaften, verhaftet
freigesprochen, freispruch | verurteilt, verurteilung
erste, ersten, erster | letzte, letzten, letzter
höchste, höchsten, höchster | niedrigste, niedrigsten, niedrigster
größte, größten, größter | kleinste, kleinsten, kleinster
älteste, ältesten | jüngste, jüngsten
norden, nördlich, nördlichen | süden, südlich, südlichen
osten, östlich, östlichen | westen, westlich, westlichen
gestern | heute | morgen
vor | nach
alle | einige | keine
überschuss | defizit
gewinn | verlust
import, importe | export, exporte
augmenter, augmente, augmenté, hausse | baisser, baisse, baissé, diminuer, diminué, reculer, recul
confirmer, confirme, confirmé | démentir, dément, démenti, nier, nie, nié
accepter, accepté, approuver, approuvé, adopter, adopté | refuser, refusé, rejeter, rejeté
acheter, acheté | vendre, vendu
gagner, gagné | perdre, perdu
avant | après
subir, sube, subió, aumentar, aumentó, aumentado, crecer, creció | bajar, baja, bajó, caer, cayó, disminuir, disminuyó
confirmar, confirmó, confirmado | negar, negó, negado, desmentir, desmintió
aprobar, aprobó, aprobado | rechazar, rechazó, rechazado
comprar, compró, comprado | vender, vendió, vendido
ganar, ganó | perder, perdió
antes | después
вырос, выросла, выросло, выросли, увеличился, увеличилась, увеличилось, увеличились, рост, повысил, повысила, повысили, возрос, возросла | снизился, снизилась, снизилось, снизились, упал, упала, упало, упали, сократился, сократилась, сократилось, сократились, падение, снижение, снизил, снизила, снизили, уменьшился
подтвердил, подтвердила, подтвердили, подтверждает | опроверг, опровергла, опровергли, отрицал, отрицает, отрицала
одобрил, одобрила, одобрили, принял, приняла, приняли, поддержал, поддержала | отклонил, отклонила, отклонили, отверг, отвергла, отвергли
купил, купила, купили | продал, продала, продали
выиграл, выиграла, выиграли, победил, победила | проиграл, проиграла, проиграли
начал, начала, начались, начался, началась | завершил, завершила, завершился, закончил, закончился, закончилась
до | после
больше, более | меньше, менее
первый, первая, первое | последний, последняя, последнее
север, северный | юг, южный
восток, восточный | запад, западный
открыл, открыла, открыли, открылся | закрыл, закрыла, закрыли, закрылся
разрешил, разрешила, разрешили | запретил, запретила, запретили
подписал, подписала, подписали | расторг, расторгли
ارتفع, ارتفعت, زاد, زادت, ارتفاع, زيادة | انخفض, انخفضت, تراجع, تراجعت, انخفاض, تراجعا
أكد, أكدت, أكدوا | نفى, نفت, نفوا
وافق, وافقت, قبل, قبلت | رفض, رفضت
قبل | بعد
أول, الأول, الأولى | آخر, الأخير, الأخيرة
شمال | جنوب
شرق | غرب
بدأ, بدأت | انتهى, انتهت
افتتح, فتح | أغلق, أغلقت
باع, باعت | اشترى, اشترت
أكثر | أقل
افزایش | کاهش
تایید | تکذیب, رد
`;
